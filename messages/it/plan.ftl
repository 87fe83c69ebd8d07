### Diagnostics and words of the area "plan".
