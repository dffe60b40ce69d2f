// npm run calibrate:companies
export const COMPANY_WEIGHTS: readonly number[] = [-1.255, 0.723, 0, -0.735, 1.46, 0.425, 1.531, 0.192, 0.291, 0.738, -0.098, 0.654];
