product-name = Minside

## Files

file-name = oppholdsbekreftelse-{ $day }.pdf
file-name-test = TEST-oppholdsbekreftelse-{ $day }.pdf
file-name-receipt = kvittering-{ $day }.pdf
