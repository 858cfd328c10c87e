/** What is used here of the reader of Data Packages, which has no types of its own. */
declare module 'datapackage' {
  export class Package {
    static load(descriptor: string): Promise<Package>;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
    getResource(name: string): Resource | null;
  }
  export interface Resource {
    readonly name: string;
    read(options: { keyed: boolean; relations: boolean }): Promise<object[]>;
  }
}
