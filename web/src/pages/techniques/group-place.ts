/** Where a group of techniques stands on their page: the id of its section. */
export const groupPlace = (group: string): string => group.toLowerCase().replaceAll(" ", "-");
