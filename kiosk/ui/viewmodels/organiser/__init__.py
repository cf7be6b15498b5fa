"""Behind the PIN: a view model a tab, and the area they are in."""
