### Diagnostics and words of the area "measurement".
