#!/bin/sh
# Looks whether the exhibit lives, and starts anew what has not for PATIENCE seconds. It asks the server on this computer,
# which hears from the page every 15 s (GET /heartbeat: 200 while the picture is drawn, else 503; and when it was heard last).
# A server that answers nothing is started anew itself: of the page, which goes on without it, nothing is known then.
#
#   watchdog.sh            looks for ever
#   watchdog.sh --once     looks once: exit status 0 if it lives, 1 if not, and prints what the page said last
set -u
# shellcheck source=settings.sh
. "$(dirname "$0")/settings.sh"

heartbeat=${HEARTBEAT:-http://127.0.0.1:${PORT:-4173}/heartbeat}
patience=${PATIENCE:-90}
every=${EVERY:-15}
restart=${RESTART:-systemctl restart synaptarium-browser.service}
restart_server=${RESTART_SERVER:-systemctl restart synaptarium-server.service}

# Without it every server would look dead, and be started anew for ever.
if ! command -v curl >/dev/null 2>&1; then
  echo "There is no curl here; on Debian: apt install curl" >&2
  exit 1
fi
if [ "${1:-}" = --once ]; then
  curl -sS --fail-with-body --max-time 10 "$heartbeat" && exit 0
  exit 1
fi

# Seconds since the computer started, which nobody can set (but for systems that do not tell them).
now() {
  if read -r up _ 2>/dev/null </proc/uptime; then echo "${up%%.*}"; else date +%s; fi
}

# What the server says of the page: its words and then 200, 503, or 000 if nobody answers.
look() { curl -s -w ' %{http_code}' --max-time 10 "$heartbeat"; }

start_anew() {
  echo "$1 for $2 s: $3"
  $3 || echo "that failed with $?"
}

# When the page was last known to live, the server answered, and this looked; what was started anew counts as well at first.
well=$(now)
answered=$well
looked=$well
while true; do
  answer=$(look)
  at=$(now)
  # The computer slept meanwhile, and so did what is looked at.
  if [ $((at - looked)) -gt $((every + 60)) ]; then well=$at answered=$at; fi
  looked=$at
  case ${answer##* } in
    200)
      answered=$at
      ago=${answer#*'"seconds":'}
      ago=${ago%%[!0-9]*}
      [ $((at - ${ago:-0})) -le "$well" ] || well=$((at - ${ago:-0}))
      ;;
    503) answered=$at ;;
    *) well=$at ;;
  esac
  if [ "${answer##* }" = 503 ] && [ $((at - well)) -ge "$patience" ]; then
    start_anew "no life" $((at - well)) "$restart"
    well=$(now)
  elif [ $((at - answered)) -ge "$patience" ]; then
    start_anew "no answer" $((at - answered)) "$restart_server"
    answered=$(now)
  fi
  sleep "$every"
done
