# guard SIGNAL FOLDER COMMAND…: runs COMMAND until it ends or standard input closes; in the latter case deletes FOLDER.
signal=$1
folder=$2
shift 2
# A Ctrl-C in the terminal reaches this shell too; it has to outlive it to clean up.
trap '' INT TERM HUP
exec 3<&0
"$@" </dev/null 3<&- &
engine=$!
{
    cat <&3 >/dev/null 2>&1
    : >"$folder/over"
    kill -s "$signal" "$engine" 2>/dev/null
} &
watch=$!
wait "$engine"
status=$?
if [ -e "$folder/over" ]; then
    cd /
    rm -rf -- "$folder"
else
    kill -s KILL "$watch"
fi
exit "$status"
