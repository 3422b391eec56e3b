# Sourced by the commands beside it: finds the project, builds what is not built, calls the launcher.
# shellcheck shell=bash
set -euo pipefail

home=$(CDPATH='' cd -P "$here/../.." >/dev/null && pwd -P)
launcher=$home/deploy/local/target/local-launcher.jar
services="school-registry teacher-service funding-service evaluation-service"

say() { printf '%s\n' "$*" >&2; }

java_program() {
  if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
    printf '%s\n' "$JAVA_HOME/bin/java"
  elif command -v java >/dev/null 2>&1; then
    command -v java
  else
    say "A JDK 17 or newer is needed: set JAVA_HOME, or put java on the PATH."
    exit 1
  fi
}

# What a module leaves when it is built.
artifact() {
  case $1 in
    deploy/local) printf '%s\n' "$launcher" ;;
    *) printf '%s\n' "$home/$1/target/quarkus-app/quarkus-run.jar" ;;
  esac
}

# Folders whose files go into a module.
sources() {
  case $1 in
    deploy/local) printf '%s\n' deploy/local deploy/mariadb deploy/sample ;;
    *) printf '%s\n' "$1" service-kit ;;
  esac
}

# True when the module was never built, or a source is newer than what was built. The stamp says
# when the last build here looked: a build that changes nothing may leave an older file.
is_stale() {
  local built stamp folder
  built=$(artifact "$1")
  stamp=$home/$1/target/built-for-local
  [ -f "$built" ] || return 0
  [ -f "$stamp" ] || stamp=$built
  for folder in $(sources "$1"); do
    if [ -n "$(find "$home/pom.xml" "$home/$folder/pom.xml" "$home/$folder/src/main" \
        -type f -newer "$built" -newer "$stamp" 2>/dev/null | head -n 1)" ]; then
      return 0
    fi
  done
  return 1
}

stale() {
  local module
  for module in "$@"; do
    if is_stale "$module"; then printf '%s\n' "$module"; fi
  done
}

# One build at a time in a checkout; a lock whose holder is gone is taken over.
lock_build() {
  local lock=$home/.local/build.lock holder
  mkdir -p "$home/.local"
  while ! mkdir "$lock" 2>/dev/null; do
    holder=$(cat "$lock/pid" 2>/dev/null || true)
    if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then
      rm -rf "$lock"
    else
      sleep 1
    fi
  done
  printf '%s\n' "$$" >"$lock/pid"
  trap 'rm -rf "$home/.local/build.lock"' EXIT
}

# The launcher for a command that only asks or stops: built when absent, not when merely older.
require_launcher() {
  [ -f "$launcher" ] || build deploy/local
}

# Builds those of the modules that need it.
build() {
  local modules list log=$home/.local/build.log start=$SECONDS
  [ -n "$(stale "$@")" ] || return 0
  if ! command -v mvn >/dev/null 2>&1; then
    say "Maven 3.8.6 or newer is needed to build: put mvn on the PATH."
    exit 1
  fi
  lock_build
  modules=$(stale "$@")
  if [ -n "$modules" ]; then
    list=$(printf '%s\n' $modules | paste -s -d , -)
    say "Building $(printf '%s\n' $modules | paste -s -d ' ' -)" \
      "(the first time takes some minutes; log: $log) ..."
    if ! (cd "$home" && mvn -q -B -ntp -DskipTests -Dspotless.check.skip=true package \
        -pl "$list" -am </dev/null >"$log" 2>&1); then
      tail -n 30 "$log" >&2
      say "The build failed; all of its output is in $log"
      exit 1
    fi
    for module in $modules; do : >"$home/$module/target/built-for-local"; done
    say "Built in $((SECONDS - start)) s."
  fi
  rm -rf "$home/.local/build.lock"
  trap - EXIT
}

launch() {
  local terminal=false java
  java=$(java_program)
  if [ -t 1 ]; then terminal=true; fi
  exec "$java" -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    -Dedubalance.home="$home" -Dedubalance.terminal="$terminal" -jar "$launcher" "$@"
}
