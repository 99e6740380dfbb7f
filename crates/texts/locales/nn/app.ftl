product-name = Minside

## Files

file-name = opphaldsstadfesting-{ $day }.pdf
file-name-test = TEST-opphaldsstadfesting-{ $day }.pdf
file-name-receipt = kvittering-{ $day }.pdf
