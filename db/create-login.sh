#!/bin/sh
# Runs once, on an empty database: the login of the application, which owns nothing. The migrations give
# the role noaberflow_app its rights; the login only takes that role.
set -eu
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" -v password="$APP_PASSWORD" <<'SQL'
create role noaberflow_app nologin nosuperuser nobypassrls;
create role noaberflow_login login noinherit nosuperuser nobypassrls password :'password';
grant noaberflow_app to noaberflow_login;
SQL
