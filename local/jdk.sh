# Sourced by ./run and ./verify: finds a JDK 25 and sets JAVA_HOME, PATH and MAVEN_OPTS for it.

is_jdk25() {
    [ -x "$1/bin/javac" ] && [ -f "$1/release" ] && grep -q '^JAVA_VERSION="25[".]' "$1/release"
}

find_jdk25() {
    local candidate java
    java=$(command -v java 2>/dev/null || true)
    for candidate in \
        "${JAVA_HOME:-}" \
        "${java:+$(dirname "$(dirname "$(readlink -f "$java")")")}" \
        /usr/lib/jvm/* \
        "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
        "$(/usr/libexec/java_home -v 25 2>/dev/null || true)"; do
        if [ -n "$candidate" ] && is_jdk25 "$candidate"; then
            printf '%s\n' "$candidate"
            return 0
        fi
    done
    return 1
}

if ! JAVA_HOME=$(find_jdk25); then
    echo "Acervo needs a JDK 25: set JAVA_HOME to one, or put it on the path, in /usr/lib/jvm or into SDKMAN." >&2
    exit 1
fi
export JAVA_HOME
export PATH="$JAVA_HOME/bin:$PATH"
# Not in .mvn/jvm.config: an older java knows neither flag and would end before the build could say what it needs.
export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
