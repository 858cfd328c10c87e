/** The address of the simple form of a page: `/en/tasks/` has `/en/simple/tasks/`. Of a simple form it is its own. */
export const simpleAddress = (path: string): string => path.replace(/\/(en|zh)\/(?!simple\/)/, '/$1/simple/');

/** The address of the standard form of a page: `/en/simple/tasks/` has `/en/tasks/`. */
export const standardAddress = (path: string): string => path.replace(/\/(en|zh)\/simple\//, '/$1/');
