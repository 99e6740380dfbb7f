; What the app keeps for whoever removes it: settings, the credential, the web view's folder. The same box that removes the
; data which the installer knows of; neither at an upgrade nor silently.
!macro NSIS_HOOK_PREUNINSTALL
  ${If} $DeleteAppDataCheckboxState = 1
  ${AndIf} $UpdateMode <> 1
    ExecWait '"$INSTDIR\minside.exe" --remove-everything'
  ${EndIf}
!macroend
