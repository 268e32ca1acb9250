FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

FROM node:22-slim
WORKDIR /app
# Without a bound Node takes from a large machine what it need not; 512 MB of heap is twice what the product needs at rest.
ENV NODE_ENV=production HOST=0.0.0.0 NODE_OPTIONS=--max-old-space-size=512
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund
COPY --from=build /app/dist ./dist
COPY server ./server
COPY client ./client
COPY cypher ./cypher
COPY data ./data
COPY vite.config.ts tsconfig.json ./
RUN mkdir -p .graph && chown -R node:node /app
USER node
EXPOSE 4000
CMD ["npm", "start", "--silent"]
