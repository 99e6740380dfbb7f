### Minside på bokmål. Nøkler og argumenter er de samme i alle språk; en test sammenligner dem.

product-name = Minside
