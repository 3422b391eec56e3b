# Sourced once by the database image's entry point, when the data folder is empty: a schema for each
# service and a user that may use this schema and no other.
make_schema() {
    local schema=$1 user password
    user=$(docker_sql_escape_string_literal "$2")
    password=$(docker_sql_escape_string_literal "$3")
    docker_process_sql --database=mysql <<SQL
CREATE DATABASE \`$schema\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE USER '$user'@'%' IDENTIFIED BY '$password';
GRANT ALL PRIVILEGES ON \`$schema\`.* TO '$user'@'%';
SQL
}

make_schema registry "${REGISTRY_USERNAME:?}" "${REGISTRY_PASSWORD:?}"
make_schema teacher "${TEACHER_USERNAME:?}" "${TEACHER_PASSWORD:?}"
make_schema funding "${FUNDING_USERNAME:?}" "${FUNDING_PASSWORD:?}"
make_schema evaluation "${EVALUATION_USERNAME:?}" "${EVALUATION_PASSWORD:?}"
