### Diagnostics and words of the area "policy".
