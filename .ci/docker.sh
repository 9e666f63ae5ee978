#!/usr/bin/env bash
# docker.sh up FOLDER     makes a Docker daemon answer that has the image postgres:18, and writes into
#                         FOLDER/environment what Testcontainers has to know; says in one sentence why when it cannot
# docker.sh down FOLDER   takes away everything that `up` made; happens by itself when the caller of `up` is gone
#
# A daemon that answers already is used and left as it was. Otherwise one is started that keeps everything
# in FOLDER, serves published ports by its own proxy and changes no firewall rule of the machine.
set -euo pipefail

action=${1:?up or down} folder=${2:?a folder}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
image=postgres:18
# Away from the networks that offices, clouds and Docker itself tend to use.
network=172.31.254.1/24

cannot() {
    echo "$*" >"$folder/why"
    echo "$*" >&2
    exit 1
}

have_docker_installed() {
    command -v dockerd >/dev/null && command -v docker >/dev/null && command -v xz >/dev/null && return 0
    command -v apt-get >/dev/null || cannot "Docker is not installed, and there is no apt-get to install it with."
    echo "Installing Docker."
    local had_docker=
    command -v dockerd >/dev/null && had_docker=yes
    # Another apt may be at work on a machine that has just started: wait for it rather than fail.
    {
        DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 update -q &&
            DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -q --no-install-recommends \
                docker.io xz-utils
    } >"$folder/apt.log" 2>&1 || cannot "apt-get could not install docker.io: $(tail -n 1 "$folder/apt.log")"
    # The package starts a daemon of its own, which nobody asked for.
    if [ -z "$had_docker" ] && [ -d /run/systemd/system ]; then
        systemctl disable -q --now docker.socket docker.service containerd.service
    fi
}

start_daemon() {
    [ "$(id -u)" = 0 ] || cannot "No Docker daemon answers, and only root may start one."
    have_docker_installed
    [ ! -e /sys/class/net/docker0 ] ||
        cannot "No Docker daemon answers, but there is a network docker0 that is not ours; remove it or start its daemon."
    mkdir -p "$folder/data" "$folder/exec"
    touch "$folder/ours"
    go_down_with_caller
    setsid dockerd --host "unix://$folder/docker.sock" --data-root "$folder/data" --exec-root "$folder/exec" \
        --pidfile "$folder/dockerd.pid" --iptables=false --ip6tables=false --ip-masq=false --ip-forward=false \
        --bip "$network" </dev/null >"$folder/dockerd.log" 2>&1 &
    local daemon=$!
    export DOCKER_HOST=unix://$folder/docker.sock
    for _ in $(seq 240); do
        docker version >/dev/null 2>&1 && return 0
        kill -0 "$daemon" 2>/dev/null || break
        sleep 0.25
    done
    cannot "A Docker daemon does not start on this machine: $(tail -n 1 "$folder/dockerd.log")"
}

# A build server may kill its job without asking; a daemon must not outlive it.
go_down_with_caller() {
    # shellcheck disable=SC2016 # The inner bash expands them.
    setsid bash -c 'while [ -e "$3" ] && kill -0 "$1" 2>/dev/null; do sleep 2; done; exec "$2" down "$3"' - \
        "$PPID" "$here/docker.sh" "$folder" </dev/null >/dev/null 2>&1 &
}

up() {
    mkdir -p "$folder"
    rm -f "$folder/why"
    if command -v docker >/dev/null && docker version >/dev/null 2>&1; then
        echo "Using the Docker daemon that answers already."
    else
        start_daemon
    fi

    if ! docker image inspect "$image" >/dev/null 2>&1; then
        # Ours knows no registry; somebody else's daemon may, and then the image as published is the better test.
        if [ -e "$folder/ours" ] || ! timeout 300 docker pull -q "$image" 2>/dev/null; then
            "$here/postgres-image.sh" "$image" "$folder/image" || cannot "The image $image could not be made."
            [ -e "$folder/ours" ] || touch "$folder/image-is-ours"
        fi
    fi

    {
        if [ -n "${DOCKER_HOST:-}" ]; then echo "export DOCKER_HOST=$DOCKER_HOST"; fi
        if [ -e "$folder/ours" ]; then
            # In a container, as build machines often are, Testcontainers would look for the ports on a gateway.
            echo "export TESTCONTAINERS_HOST_OVERRIDE=127.0.0.1"
        fi
        if [ -e "$folder/ours" ] || [ -e "$folder/image-is-ours" ]; then
            # Its clean-up container comes from a registry; `down` cleans up instead.
            echo "export TESTCONTAINERS_RYUK_DISABLED=true"
        fi
    } >"$folder/environment"
}

down() {
    if [ -e "$folder/ours" ]; then
        stop_daemon
    elif [ -e "$folder/image-is-ours" ]; then
        docker ps -aq --filter "ancestor=$image" | xargs -r docker rm -f -v >/dev/null 2>&1 || :
        docker rmi -f "$image" >/dev/null 2>&1 || :
    fi
    rm -rf "$folder"
}

stop_daemon() {
    export DOCKER_HOST=unix://$folder/docker.sock
    local daemon
    if daemon=$(cat "$folder/dockerd.pid" 2>/dev/null) && kill -0 "$daemon" 2>/dev/null; then
        timeout 60 docker ps -aq | xargs -r timeout 60 docker rm -f -v >/dev/null 2>&1 || :
        kill "$daemon" 2>/dev/null || :
        for _ in $(seq 120); do
            kill -0 "$daemon" 2>/dev/null || break
            sleep 0.25
        done
        kill -9 "$daemon" 2>/dev/null || :
    fi
    # start_daemon saw that there was no docker0 before, so this one is ours.
    ip link delete docker0 2>/dev/null || :
    awk -v folder="$folder/" 'index($2, folder) == 1 { print $2 }' /proc/mounts | sort -r | xargs -r umount || :
}

case "$action" in
up | down) "$action" ;;
*) echo "docker.sh knows up and down, not $action." >&2 && exit 2 ;;
esac
