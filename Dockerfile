# One image for every service: its command chooses what runs (cli/gateway.ts, cli/subgraph.ts <name>, cli/import.ts, …).
FROM node:22-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# The tools go first, for a lock file may lack what they need on other machines, and npm then refuses it whole. Without
# scripts: nothing that runs here needs one, and so no package can do anything while the image is made.
RUN npm pkg delete devDependencies && npm ci --ignore-scripts

FROM node:22-bookworm-slim
ENV NODE_ENV=production \
    CAREWEAVE_HOST=0.0.0.0 \
    CAREWEAVE_HOME=/data
WORKDIR /app
# new volumes take their owner from these folders; a folder for each key, so that each service gets only its own
RUN install -d -o node -g node /data /data/keys \
      /data/keys/public /data/keys/people /data/keys/gateway /data/keys/journal /data/keys/person-id /data/journal
COPY --from=packages /app/node_modules ./node_modules
COPY package.json tsconfig.json ./
COPY cli ./cli
COPY gateway ./gateway
COPY interchange ./interchange
COPY kit ./kit
COPY platform ./platform
COPY region ./region
COPY schema ./schema
COPY subgraphs ./subgraphs
USER node
EXPOSE 4000
# A subgraph is well when its database is. The gateway is well when it answers: it answers also while a subgraph can't.
HEALTHCHECK --interval=5s --timeout=6s --start-period=60s --retries=5 \
  CMD ["node", "-e", "const { CAREWEAVE_SUBGRAPH_PORT: port, PORT = 4000 } = process.env; fetch('http://127.0.0.1:' + (port ? port + '/health' : PORT + '/health/live')).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=32", "--import", "tsx", "cli/gateway.ts"]
