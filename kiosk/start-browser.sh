#!/bin/sh
# Shows the exhibit: Chromium alone on the screen, without anything of its own that a visitor could reach.
# Settings come from kiosk.conf. Ends when Chromium ends, so that systemd starts it anew.
set -eu
# shellcheck source=settings.sh
. "$(dirname "$0")/settings.sh"

site=${SITE:-http://127.0.0.1:${PORT:-4173}/}
profile=${PROFILE:-$HOME/.local/share/synaptarium/chromium}
for browser in ${BROWSER:-chromium chromium-browser google-chrome-stable google-chrome}; do
  command -v "$browser" >/dev/null 2>&1 && break
  browser=
done
if [ -z "$browser" ]; then
  echo "There is no Chromium here; on Debian: apt install chromium" >&2
  exit 1
fi

# On Wayland without X beside it Chromium has to be told.
platform=
[ -z "${WAYLAND_DISPLAY:-}" ] || platform=--ozone-platform=wayland
if [ -n "${TURN:-}" ]; then
  wlr-randr --output "${TURN%%:*}" --transform "${TURN##*:}" || echo "the picture was not turned: $TURN" >&2
fi

mkdir -p "$profile/Default"
# A browser that hung may outlive what was to end it, and two that share a profile spoil it.
for each in /proc/[0-9]*; do
  if tr '\0' '\n' 2>/dev/null <"$each/cmdline" | grep -qxF -e "--user-data-dir=$profile"; then
    kill -9 "${each#/proc/}" 2>/dev/null || true
  fi
done
# A computer that lost its power leaves a note of a crash, and Chromium would ask the visitors about it.
if [ -f "$profile/Default/Preferences" ]; then
  sed -i 's/"exited_cleanly":false/"exited_cleanly":true/; s/"exit_type":"[^"]*"/"exit_type":"Normal"/' \
    "$profile/Default/Preferences"
fi
rm -f "$profile/SingletonLock" "$profile/SingletonCookie" "$profile/SingletonSocket"

# Started before the server? Wait for it for a minute; after that the kept copy of the site opens without it.
tries=0
while [ "$tries" -lt 60 ] && ! curl -fsS -o /dev/null --max-time 2 "$site"; do
  tries=$((tries + 1))
  sleep 1
done

# Both are lists of flags, or nothing at all.
# shellcheck disable=SC2086
exec "$browser" \
  --kiosk \
  --user-data-dir="$profile" \
  --no-first-run --no-default-browser-check --noerrdialogs --disable-session-crashed-bubble \
  --hide-crash-restore-bubble --disable-infobars --disable-component-update --disable-background-networking \
  --disable-sync --disable-features=Translate,MediaRouter,TouchpadOverscrollHistoryNavigation \
  --disable-hang-monitor --disable-domain-blocking-for-3d-apis \
  --disable-pinch --overscroll-history-navigation=0 --pull-to-refresh=0 \
  --autoplay-policy=no-user-gesture-required --enable-speech-dispatcher --password-store=basic --disk-cache-size=52428800 \
  $platform ${BROWSER_FLAGS:-} \
  "$site${LAUNCH:-?mode=kiosk}"
