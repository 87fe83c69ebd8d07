### Diagnostics and words of the area "target".
