# Kegang in a container, from the release that `mvn -Pdist package` makes. Mount the outlines and check them:
#   docker run --rm -v "$PWD:/outlines" kegang check
FROM eclipse-temurin:17-jre
COPY dist/target/kegang-*/kegang-*/ /opt/kegang/
ENV PATH=/opt/kegang/bin:$PATH LANG=C.UTF-8
# --changed asks git.
RUN apt-get update && apt-get install -y --no-install-recommends git && rm -rf /var/lib/apt/lists/* \
  && git config --system --add safe.directory '*'
WORKDIR /outlines
USER 1000
ENTRYPOINT ["kegang"]
CMD ["check"]
