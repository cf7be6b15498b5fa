"""Use cases, and the protocols that stores and printers fulfil for them."""
