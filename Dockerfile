# Built with Maven and JDK 25; Vaadin fetches the Node it needs.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
RUN mvn -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true package \
 && java -Djarmode=tools -jar target/pana.jar extract --destination target/app

# What runs is Ubuntu with a JRE and bash, and no curl: bash itself asks for the health.
FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin pana \
 && install -d -o pana -g pana -m 0700 /data
WORKDIR /app
COPY --from=build /src/target/app/lib lib
COPY --from=build /src/target/app/pana.jar pana.jar
ENV PANA_DATA=/data \
    SERVER_ADDRESS=0.0.0.0 \
    SERVER_PORT=8080 \
    MANAGEMENT_SERVER_ADDRESS=127.0.0.1 \
    MANAGEMENT_SERVER_PORT=8081
USER pana
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=4 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/$MANAGEMENT_SERVER_PORT; printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3; read -r _ status _ <&3; [ \"$status\" = 200 ]"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-jar", "pana.jar"]
