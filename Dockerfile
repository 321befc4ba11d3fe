# Built by Maven on a JDK 25, run on a JRE 25 by a user who owns only the data.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY pom.xml pom.xml
COPY config config
COPY bot/src/main bot/src/main
RUN mvn -q -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true package

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --user-group --no-create-home headway \
    && install -d -o headway -g headway -m 700 /data
COPY --from=build /src/target/lib /app/lib
COPY --from=build /src/target/headway.jar /app/headway.jar
COPY scripts/headway scripts/warm-up scripts/java.options /app/
RUN /app/warm-up && ln -s /app/headway /usr/local/bin/headway
USER headway
ENV HEADWAY_HOME=/data
VOLUME /data
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s CMD ["headway", "doctor", "--alive"]
ENTRYPOINT ["headway"]
CMD ["run", "--no-console"]
