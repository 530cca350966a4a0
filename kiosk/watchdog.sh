#!/bin/sh
# Looks whether the exhibit lives, and starts anew what has not for PATIENCE seconds. It asks the server on this computer,
# which hears from the page every 15 s (GET /heartbeat: 200 while the picture is drawn, else 503). A server that answers
# nothing is started anew itself: of the page, which goes on without it, nothing is known then.
#
#   watchdog.sh            looks for ever
#   watchdog.sh --once     looks once: exit status 0 if it lives, 1 if not, and prints what the page said last
set -u
# shellcheck source=settings.sh
. "$(dirname "$0")/settings.sh"

heartbeat=${HEARTBEAT:-http://127.0.0.1:${PORT:-4173}/heartbeat}
patience=${PATIENCE:-120}
every=${EVERY:-15}
restart=${RESTART:-systemctl restart synaptarium-browser.service}
restart_server=${RESTART_SERVER:-systemctl restart synaptarium-server.service}

# Without it every server would look dead, and be started anew for ever.
if ! command -v curl >/dev/null 2>&1; then
  echo "There is no curl here; on Debian: apt install curl" >&2
  exit 1
fi
if [ "${1:-}" = --once ]; then
  exec curl -sS --fail-with-body --max-time 10 "$heartbeat"
fi

# What the server says of the page: 200, 503, or 000 if nobody answers.
look() { curl -s -o /dev/null -w '%{http_code}' --max-time 10 "$heartbeat"; }

start_anew() {
  echo "$1 for $2 s: $3"
  $3 || echo "that failed with $?"
}

silent=0
unanswered=0
while true; do
  case $(look) in
    200) silent=0 unanswered=0 ;;
    503) silent=$((silent + every)) unanswered=0 ;;
    *) unanswered=$((unanswered + every)) ;;
  esac
  # What was started anew gets as long as what was there before.
  if [ "$silent" -ge "$patience" ]; then
    start_anew "no life" "$silent" "$restart"
    silent=0
  elif [ "$unanswered" -ge "$patience" ]; then
    start_anew "no answer" "$unanswered" "$restart_server"
    unanswered=0
  fi
  sleep "$every"
done
