#!/bin/sh
# Trains the AOT cache of a runnable room: app.aot, with which it starts in half the time. Called by `mvn package`.
# usage: train-aot-cache.sh JAVA APP_DIRECTORY ROOM JVM_FLAGS ARGUMENTS [train|none]
set -eu
java=$1 app=$2 room=$3 jvm_flags=$4 arguments=$5 wanted=${6:-train}

cd "$app"
inputs="$java $jvm_flags $arguments"
log=../aot-training.log
if [ -f app.aot ] && [ "$(cat app.aot.inputs 2>/dev/null)" = "$inputs" ] && [ -z "$(find . ! -name app.aot.inputs -type f -newer app.aot)" ]; then
  # For ./timeline: looked at, and nothing to do.
  touch app.aot.inputs
  exit 0
fi
# Away with it in any case: Java 25 does not look whether the room's jars are those that the cache was made of, and would run their old classes.
rm -f app.aot app.aot.inputs
[ "$wanted" = train ] || exit 0
# Flags and arguments are lists of words. The room sees the end of its input at once: that is what stops the local platform.
# shellcheck disable=SC2086
if ! "$java" @jvm.options $jvm_flags -XX:AOTCacheOutput=app.aot -jar "$room.jar" $arguments </dev/null >"$log" 2>&1 || [ ! -f app.aot ]; then
  cat "$log" >&2
  echo "$room: the training run for its AOT cache failed, its output is above. -Dquick leaves the cache out." >&2
  exit 1
fi
printf '%s\n' "$inputs" >app.aot.inputs
