/** What a host answered. An address that gave no answer at all has the status 0 and the reason as its text. */
export interface Answer {
  /** The address below the site's own, without a slash before it: `en/tasks/`. */
  path: string;
  status: number;
  headers: Headers;
  body: Buffer;
  text: string;
}

/** How long a host may take for an answer, in milliseconds. */
const patience = 30_000;

/** A site as it is published, looked at by plain requests. Each address is asked for once. */
export class PublishedSite {
  /** Its address, with a slash at the end. */
  readonly address: string;
  #answers = new Map<string, Promise<Answer>>();

  constructor(address: string) {
    this.address = address.replace(/\/*$/, '/');
  }

  /** How many addresses were asked for. */
  get asked(): number {
    return this.#answers.size;
  }

  /** The path under which it is published: `/`, `/plan/`. */
  get base(): string {
    return new URL(this.address).pathname;
  }

  /** Whether it is on this machine, where it has not the address that it is built for. */
  get isLocal(): boolean {
    return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(this.address).hostname);
  }

  /** Asks for an address. Redirects are not followed: they are what was answered. */
  get(path: string): Promise<Answer> {
    const answer = this.#answers.get(path) ?? this.#ask(path);
    this.#answers.set(path, answer);
    return answer;
  }

  /** Asks for addresses, eight at a time. */
  async getAll(paths: readonly string[]): Promise<Answer[]> {
    const answers: Answer[] = [];
    for (let place = 0; place < paths.length; place += 8)
      answers.push(...(await Promise.all(paths.slice(place, place + 8).map((path) => this.get(path)))));
    return answers;
  }

  /** The path below the site of an address that one of its pages names, in full or from the host's top. */
  pathOf(href: string): string {
    const { pathname } = new URL(href, this.address);
    return pathname.startsWith(this.base) ? pathname.slice(this.base.length) : pathname.slice(1);
  }

  async #ask(path: string): Promise<Answer> {
    try {
      const response = await fetch(this.address + path, {
        redirect: 'manual',
        headers: { 'Accept-Encoding': 'br, gzip' },
        signal: AbortSignal.timeout(patience),
      });
      const body = Buffer.from(await response.arrayBuffer());
      return { path, status: response.status, headers: response.headers, body, text: body.toString('utf8') };
    } catch (error) {
      const { cause, message } = error as Error;
      const text = cause instanceof Error && cause.message ? cause.message : message;
      return { path, status: 0, headers: new Headers(), body: Buffer.alloc(0), text };
    }
  }
}
