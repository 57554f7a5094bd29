/** The second and later pieces of a long text. */
export const match = (value: string): boolean => /^[2-9]$|^[1-9]\d{1,3}$/.test(value);
