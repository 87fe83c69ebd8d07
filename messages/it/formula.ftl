### Diagnostics and words of the area "formula".
