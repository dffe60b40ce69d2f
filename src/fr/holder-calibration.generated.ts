// Made by: npm run calibrate:holders
export const HOLDER_CALIBRATION = {
  nobody: { slope: 0.66, offset: -0.587 },
  near: { slope: 0.938, offset: 0.127 },
  far: { slope: 1.034, offset: -0.536 },
};
