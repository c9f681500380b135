# launch RECORD PART FINGERPRINT COMMAND…: records this process as the part, then becomes COMMAND.
# Recorded before it starts: whatever dies in between, no part runs that nobody knows of.
record=$1
part=$2
fingerprint=$3
shift 3
start_ticks() {
    stat=$(cat "/proc/$$/stat")
    set -- ${stat##*) }
    shift 19
    echo "$1"
}
printf '{"part":"%s","pid":%s,"startTicks":%s,"boot":"%s","fingerprint":"%s"}\n' \
    "$part" "$$" "$(start_ticks)" "$(cat /proc/sys/kernel/random/boot_id)" "$fingerprint" >"$record.part"
mv "$record.part" "$record"
exec "$@"
