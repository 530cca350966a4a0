# shellcheck shell=sh
# Reads kiosk.conf for scripts that are started by hand or by a session's autostart; from systemd they have it already. Sourced,
# never run. A line is NAME=value to its end, without quotes, as systemd takes it; a shell would trip over the & of a launch link.
# What the environment says counts. Another file: SETTINGS=/path/to/kiosk.conf
settings=${SETTINGS:-/etc/synaptarium/kiosk.conf}
if [ -r "$settings" ]; then
  while IFS= read -r line || [ -n "$line" ]; do
    name=${line%%=*}
    case $name in
      "$line" | '' | *[!A-Z_]*) continue ;;
    esac
    eval "[ -n \"\${$name+set}\" ]" || export "$name=${line#*=}"
  done <"$settings"
fi
