product-name = Minside

## الملفات

file-name = residency-confirmation-{ $day }.pdf
file-name-test = TEST-residency-confirmation-{ $day }.pdf
file-name-receipt = receipt-{ $day }.pdf
