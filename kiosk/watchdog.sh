#!/bin/sh
# Looks whether the exhibit lives, and starts it anew when it has not for PATIENCE seconds. It asks the server on this
# computer, which hears from the page every 15 s (GET /heartbeat: 200 while the picture is drawn, else 503).
#
#   watchdog.sh            looks for ever
#   watchdog.sh --once     looks once: exit status 0 if it lives, 1 if not, and prints what the page said last
set -u

heartbeat=${HEARTBEAT:-http://127.0.0.1:${PORT:-4173}/heartbeat}
patience=${PATIENCE:-120}
every=${EVERY:-15}
restart=${RESTART:-systemctl restart synaptarium-browser.service}

look() { curl -sS -f --max-time 10 "$heartbeat" >/dev/null 2>&1; }

if [ "${1:-}" = --once ]; then
  curl -sS --max-time 10 "$heartbeat"
  look
  exit $?
fi

silent=0
while true; do
  if look; then
    silent=0
  else
    silent=$((silent + every))
    if [ "$silent" -ge "$patience" ]; then
      echo "no life for $silent s: $restart"
      $restart || echo "that failed with $?"
      # The new page gets as long as the old one had.
      silent=0
    fi
  fi
  sleep "$every"
done
