# The application of compose.yaml. Everything is installed from the lock file and built here; starting fetches nothing.
FROM node:24-bookworm-slim
ENV NEXT_TELEMETRY_DISABLED=1 HOST=0.0.0.0 PORT=3000 PASSERELLE_DATA=/data
WORKDIR /app

COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund && npm cache clean --force

COPY . .
RUN npm run build && rm -rf .next/cache .cache \
  && mkdir /data /backups && chown node:node /data /backups

USER node
VOLUME /data
EXPOSE 3000
# 503 only when the site cannot answer; a degraded one is not restarted.
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["./passerelle"]
CMD ["start"]
