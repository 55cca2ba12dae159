#!/bin/sh
# Makes, keeps and brings back the streams of Duizhao's devices, with the program `nats` (github.com/nats-io/natscli).
#
#   stream.sh make 0                 the stream of shard 0, on three servers
#   stream.sh backup /var/backups    all streams into a folder of today; the newest 14 are kept
#   stream.sh restore /var/backups/2026-01-31 LOG0
#
# Where, and as whom: NATS_URL, NATS_USER=keeper, NATS_PASSWORD.
set -eu

KEEP=14
REPLICAS=${DUIZHAO_REPLICAS:-3}

make_stream() {
  nats stream add "LOG$1" --subjects "log.$1.*.*" --storage file --retention limits --discard new \
    --allow-direct --deny-delete --deny-purge --max-msg-size 2000000 --replicas "$REPLICAS" --defaults
}

backup() {
  today="$1/$(date -u +%F)"
  mkdir -p "$today"
  nats stream ls --names | grep '^LOG[0-9][0-9]*$' | while read -r stream; do
    # Beside it first: a folder with the stream's name is whole.
    rm -rf "$today/$stream.part"
    nats stream backup "$stream" "$today/$stream.part" --check --no-progress
    rm -rf "$today/$stream"
    mv "$today/$stream.part" "$today/$stream"
  done
  find "$1" -mindepth 1 -maxdepth 1 -type d -name '????-??-??' | sort -r | tail -n "+$((KEEP + 1))" |
    while read -r old; do rm -rf "$old"; done
}

restore() {
  nats stream restore "$1/$2" --no-progress --replicas "$REPLICAS"
}

usage() {
  sed -n '2,8s/^# \{0,1\}//p' "$0" >&2
  exit 64
}

case "${1:-} $#" in
  "make 2") make_stream "$2" ;;
  "backup 2") backup "$2" ;;
  "restore 3") restore "$2" "$3" ;;
  *) usage ;;
esac
