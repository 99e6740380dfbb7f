### Minside in English. Keys and arguments are the same in every language; a test compares them.

product-name = Minside
