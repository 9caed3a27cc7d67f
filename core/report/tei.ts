export const toTei = () => '';
