type Entry = MemoryFolder | MemoryFile;

class MemoryFile {
  readonly kind = 'file';
  readonly name: string;
  bytes = new Uint8Array(0);

  constructor(name: string) {
    this.name = name;
  }

  async getFile(): Promise<Blob> {
    return new Blob([this.bytes]);
  }

  async createWritable() {
    const written: Uint8Array[] = [];
    return {
      write: async (bytes: Uint8Array): Promise<void> => {
        written.push(Uint8Array.from(bytes));
      },
      close: async (): Promise<void> => {
        this.bytes = Uint8Array.from(written.flatMap((part) => [...part]));
      },
    };
  }
}

/** As much of a folder of the browser's as a log of batches asks for. */
export class MemoryFolder {
  readonly kind = 'directory';
  readonly name: string;
  readonly inside = new Map<string, Entry>();
  /** The name of the exception that everything ends in; undefined while the folder works. */
  broken: string | undefined;

  constructor(name = '') {
    this.name = name;
  }

  async getDirectoryHandle(name: string, wish: { create?: boolean } = {}): Promise<MemoryFolder> {
    return this.#open(name, wish, MemoryFolder);
  }

  async getFileHandle(name: string, wish: { create?: boolean } = {}): Promise<MemoryFile> {
    return this.#open(name, wish, MemoryFile);
  }

  async *values(): AsyncGenerator<Entry> {
    yield* this.inside.values();
  }

  async removeEntry(name: string): Promise<void> {
    if (!this.inside.delete(name)) throw new DOMException('not there', 'NotFoundError');
  }

  asHandle(): FileSystemDirectoryHandle {
    return this as unknown as FileSystemDirectoryHandle;
  }

  #open<Kind extends Entry>(
    name: string,
    { create = false }: { create?: boolean },
    Wanted: new (name: string) => Kind,
  ): Kind {
    if (this.broken !== undefined) throw new DOMException('broken', this.broken);
    const found = this.inside.get(name) ?? (create ? new Wanted(name) : undefined);
    if (!(found instanceof Wanted)) throw new DOMException('not there', 'NotFoundError');
    this.inside.set(name, found);
    return found;
  }
}
