// Made by: npm run calibrate:holders
export const HOLDER_CALIBRATION = {
  nobody: { slope: 0.774, offset: -0.545 },
  near: { slope: 0.825, offset: 0.514 },
  far: { slope: 0.818, offset: -0.08 },
};
