; What the app keeps for whoever removes it: settings, the credential, the web view's folder.
!macro NSIS_HOOK_PREUNINSTALL
  ExecWait '"$INSTDIR\minside.exe" --remove-everything'
!macroend
