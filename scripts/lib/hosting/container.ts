import type { Hosting } from './hosting.ts';

/**
 * A container that serves the site with nginx, as a user without powers who can write nothing but `/tmp`. Debian's nginx
 * is the one that the tests run, and has the module for Brotli.
 */
export const containerFile = ({
  site,
  port,
}: Pick<Hosting, 'site' | 'port'>): string => `# Made by "npm run hosting". In the folder with dist and nginx.conf:
#   podman build -t plan-site . && podman run --read-only --tmpfs /tmp --cap-drop all -p ${port}:${port} plan-site
FROM docker.io/library/debian:bookworm-slim
RUN apt-get update \\
  && apt-get install -y --no-install-recommends nginx-light libnginx-mod-http-brotli-static \\
  && rm -rf /var/lib/apt/lists/*
COPY nginx.conf /etc/nginx/nginx.conf
COPY ${JSON.stringify(['dist', site])}
USER 65534:65534
EXPOSE ${port}
STOPSIGNAL SIGQUIT
CMD ["nginx", "-g", "daemon off;"]
`;
