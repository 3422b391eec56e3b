# Sourced by the scripts beside it: how their programs are given tokens, compiled and run.
# shellcheck shell=bash
set -euo pipefail
home=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)

# A county of its own, beside the sample's.
COUNTY=410299
token() { "$home/deploy/local/token" --ttl 8h "$@"; }

tokens() {
  NATION_TOKEN=$(token --roles editor,admin --division 0 --subject bench-nation)
  TOKEN=$(token --roles editor,viewer --division "$COUNTY" --subject bench-editor)
  VERIFIER_TOKEN=$(token --roles verifier --division "$COUNTY" --subject bench-verifier)
  SAMPLE_TOKEN=$(token --roles editor --division 410225 --subject bench-sample)
  export COUNTY NATION_TOKEN TOKEN VERIFIER_TOKEN SAMPLE_TOKEN
}

# run PROGRAM ARGUMENTS...
run() {
  local classes=$home/.local/bench
  mkdir -p "$classes"
  javac -nowarn -cp "$home/deploy/local/target/lib/*" -d "$classes" "$home"/deploy/bench/*.java
  tokens
  export DATA_DIR=${DATA_DIR:-$home/.local/data}
  exec java -cp "$classes:$home/deploy/local/target/lib/*" "$@"
}
