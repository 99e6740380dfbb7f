## Confirmation

confirmation-lead = The confirmation is a PDF file. It shows that you are staying legally in Norway and what work you may do. You can give it to an employer.
confirmation-language = Language of the document
confirmation-save = Save the confirmation
confirmation-step-fetching = Fetching the confirmation …
confirmation-step-choosing = Choose where to save it.
confirmation-step-writing = Saving …
confirmation-child = A confirmation for your child cannot be made here. Contact the immigration authority for that.
confirmation-saved = The confirmation is saved
confirmation-saved-shared = Do others use this computer? Send the file to yourself and delete it when you log out.
confirmation-open-folder = Show the file
confirmation-ended = There is nothing to confirm: your permit has ended
confirmation-ended-meaning = A confirmation can be made only while there is a valid permit. If you have applied for a new permit, or think that this is wrong, contact the immigration authority.
confirmation-none = There is nothing to confirm: no permit is registered
confirmation-none-meaning = A confirmation can be made only while there is a valid permit. If you think that this is wrong, contact the immigration authority.
confirmation-unclear = The register does not say whether your stay can be confirmed
confirmation-unclear-meaning = This does not mean that you have no permit. A case worker has to look at it. Contact the immigration authority.
confirmation-preview = This is what the document looks like
confirmation-preview-page = Page { $page } of { $pages } of the confirmation as it will be saved. A screen reader can read the saved file.
confirmation-pair = { $norwegian } and { $other }
