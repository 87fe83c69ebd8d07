### Diagnostics and words of the area "document".
