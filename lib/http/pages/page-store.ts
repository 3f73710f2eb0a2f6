import type { OutgoingHttpHeaders } from "node:http";

/** A page as it went over the wire: its headers and its bytes, compressed or not. */
export interface StoredPage {
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

/** What an entry takes beside its body, roughly: key, headers, the place in the map. */
const ENTRY_BYTES = 1024;

/** Pages of one state of the record, in bounded memory: the one asked for longest ago makes room. */
export class PageStore {
  private readonly pages = new Map<string, StoredPage>();
  private state = "";
  private bytes = 0;

  /** @param most bytes that are kept. */
  constructor(private readonly most: number) {}

  /** The page of a key; undefined where there is none of this state of the record. */
  get(state: string, key: string): StoredPage | undefined {
    if (state !== this.state) return undefined;
    const page = this.pages.get(key);
    if (page === undefined) return undefined;
    this.pages.delete(key);
    this.pages.set(key, page);
    return page;
  }

  /** Keeps a page; those of another state go. */
  put(state: string, key: string, page: StoredPage): void {
    if (state !== this.state) this.clear();
    this.state = state;
    this.remove(key);
    this.pages.set(key, page);
    this.bytes += page.body.length + ENTRY_BYTES;
    for (const oldest of this.pages.keys()) {
      if (this.bytes <= this.most) break;
      this.remove(oldest);
    }
  }

  private remove(key: string): void {
    const page = this.pages.get(key);
    if (page === undefined) return;
    this.pages.delete(key);
    this.bytes -= page.body.length + ENTRY_BYTES;
  }

  private clear(): void {
    this.pages.clear();
    this.bytes = 0;
  }
}
