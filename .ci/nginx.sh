#!/usr/bin/env bash
# Publishes the shipped site in nginx under /kb/sub/, with the configuration of docs/hosting, and walks it: .ci/nginx.sh <working folder>
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$1
port=${2:-8642}
rm -rf "$work/www" "$work/server"
mkdir -p "$work/www/kb" "$work/server"
work=$(cd "$work" && pwd)
base="http://localhost:$port/kb/sub/"
java -jar "$here/../target/foutwijzer.jar" build --output "$work/www/kb/sub" --base-url "$base"
java -jar "$here/../target/foutwijzer.jar" permalinks export --format nginx --base-url "$base" --output "$work/server/redirects.conf"

sed -e "s|listen 80;|listen 127.0.0.1:$port;|" -e '/listen \[::\]/d' -e "s|kb.example.com;|localhost;|" -e "s|/srv/www;|$work/www;|" -e "s|# include .*|include $work/server/redirects.conf;|" \
    "$here/../docs/hosting/nginx.conf" > "$work/server/site.conf"
cat > "$work/server/nginx.conf" <<EOF
user $(id -un) $(id -gn);
pid $work/server/nginx.pid;
error_log $work/server/error.log;
events { }
http {
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    access_log off;
    client_body_temp_path $work/server/body;
    proxy_temp_path $work/server/proxy;
    fastcgi_temp_path $work/server/fastcgi;
    uwsgi_temp_path $work/server/uwsgi;
    scgi_temp_path $work/server/scgi;
    include $work/server/site.conf;
}
EOF
nginx=$(PATH="$PATH:/usr/sbin" command -v nginx)
"$nginx" -c "$work/server/nginx.conf" -p "$work/server"
trap '"$nginx" -c "$work/server/nginx.conf" -p "$work/server" -s stop 2>/dev/null' EXIT
node "$work/walk.mjs" "$base" "$(command -v chromium || command -v google-chrome)"
