### Diagnostics and words of the area "plan".

unit-code-variant = The code "{ $variant }" is written in another way: elsewhere it is "{ $code }".
    .remedy = Write the codes of the units always in the same way.
