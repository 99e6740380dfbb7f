# The document is not made in Arabic.
