#!/bin/sh
# Whoever is logged in to this computer has what the app keeps for them removed: settings, keyring, the web view's folder.
# An upgrade is no removal. dpkg says "remove", rpm says 0.
set -e
case "$1" in
  remove | 0) ;;
  *) exit 0 ;;
esac
for folder in /run/user/*; do
  [ -S "$folder/bus" ] || continue
  user=$(id -nu "${folder##*/}") || continue
  # A keyring that is locked may ask its owner, who may not be there.
  timeout 20 runuser -u "$user" -- env "XDG_RUNTIME_DIR=$folder" "DBUS_SESSION_BUS_ADDRESS=unix:path=$folder/bus" \
    /usr/bin/minside --remove-everything || true
done
