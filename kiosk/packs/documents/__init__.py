"""Makes a pack from a document of a word processor or a plain text, as people have them."""
